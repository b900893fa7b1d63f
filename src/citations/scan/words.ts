/** “And”, “or” and “to” between the members of a list, in the six languages; without marks on letters. */
export const AND = '(?:and|or|et|ou|si|sau|en|of|i|oraz|lub|y|e|u|o|&|und)';
export const TO = '(?:to|through|until|la|pana\\s+la|au?|tot(?:\\s+en\\s+met)?|t/m|do|al?|hasta)';
