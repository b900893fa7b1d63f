/**
 * First names that are common in the countries of the portal and among those whom its cases are about. Common
 * knowledge, from no source. Names that are also everyday words (Will, Hope, Mark, May) are left out.
 */
import {comparable, phrases} from './wordList';

const ROMANIAN = phrases(`
  Adina, Adrian, Adriana, Alexandra, Alexandru, Alin, Alina, Ana, Anca, Andrei, Andreea, Anamaria, Bianca, Bogdan, Carmen, Catalin, Cătălina
  Claudia, Claudiu, Constantin, Corina, Cosmin, Cosmina, Cristian, Cristina, Dan, Dana, Daniel, Daniela, Daria, Denisa, Diana, Doina, Dragoș
  Dumitru, Elena, Emil, Eugen, Florentina, Florica, Florin, Gabriel, Gabriela, George, Georgiana, Gheorghe, Ilie, Ileana, Ilinca, Ioan, Ioana
  Ion, Ionela, Ionuț, Irina, Iulia, Iuliana, Larisa, Laura, Lavinia, Lenuța, Liliana, Loredana, Lucian, Luminița, Mădălina, Magdalena, Maria
  Mariana, Marius, Mihaela, Mihai, Mirela, Monica, Natalia, Nicoleta, Nicolae, Oana, Octavian, Olga, Ovidiu, Paula, Petru, Radu, Raluca, Ramona
  Răzvan, Roxana, Ruxandra, Sabina, Simona, Sorin, Sorina, Ștefan, Ștefania, Tudor, Valentina, Vasile, Vasilica, Veronica, Viorel, Viorica, Vlad
`);

const POLISH = phrases(`
  Adam, Agata, Agnieszka, Aleksandra, Alicja, Andrzej, Anna, Aneta, Antoni, Barbara, Bartosz, Beata, Bogusława, Bożena, Danuta, Dariusz, Dominika
  Dorota, Edyta, Elżbieta, Ewa, Ewelina, Grażyna, Grzegorz, Halina, Hanna, Henryk, Iwona, Izabela, Jacek, Jadwiga, Jakub, Jan, Janina, Janusz
  Jarosław, Jerzy, Joanna, Jolanta, Józef, Julia, Justyna, Kamil, Kamila, Karolina, Katarzyna, Kinga, Klaudia, Krystyna, Krzysztof, Łukasz, Maciej
  Magda, Magdalena, Małgorzata, Marcin, Marek, Maria, Mariusz, Marta, Martyna, Mateusz, Michał, Monika, Natalia, Nikola, Olga, Oliwia, Patrycja
  Paulina, Paweł, Piotr, Rafał, Renata, Ryszard, Stanisław, Sylwia, Szymon, Teresa, Tomasz, Urszula, Wanda, Weronika, Wiktoria, Wojciech, Zdzisława
  Zofia, Zuzanna
`);

const ENGLISH = phrases(`
  Abbie, Alex, Amber, Amy, Anna, Bethany, Carly, Charlie, Courtney, Daisy, Danielle, Ellie, Erin, Evie, Freya, Gemma, George, Georgia, Holly, Isabella
  Jade, Jasmine, Jenny, Jodie, Katie, Kayleigh, Kirsty, Leah, Leanne, Liam, Lola, Maisie, Mia, Millie, Molly, Natasha, Nathan, Niamh, Paige, Phoebe
  Poppy, Rosie, Ruby, Ryan, Sam, Scarlett, Shannon, Sienna, Stacey, Tara, Tia, Tina, Toby, Vicky, Zara
  Abigail, Alice, Amanda, Amelia, Andrew, Angela, Anthony, Ashley, Barbara, Benjamin, Beth, Brian, Carol, Catherine, Charlotte, Chloe, Chris, Christine
  Christopher, Claire, Daniel, David, Deborah, Donna, Edward, Elizabeth, Ella, Emily, Emma, Ethan, Hannah, Harry, Helen, Jack, Jacob, James, Jane, Janet
  Jason, Jennifer, Jessica, John, Joseph, Joshua, Julie, Karen, Kate, Kelly, Kevin, Laura, Lauren, Lily, Linda, Lisa, Lucy, Margaret, Mary, Matthew
  Megan, Michael, Michelle, Natalie, Nicole, Oliver, Olivia, Patricia, Paul, Peter, Rachel, Rebecca, Richard, Robert, Samantha, Sarah, Sophie, Stephen
  Steven, Susan, Thomas, Tracy, William, Zoe
`);

const FRENCH = phrases(`
  Agnès, Alain, Alexandre, Amandine, Anaïs, André, Anne, Antoine, Audrey, Aurélie, Brigitte, Camille, Caroline, Catherine, Cécile, Céline, Chantal
  Chloé, Christelle, Christophe, Claire, Corinne, Delphine, Elodie, Élise, Emilie, Emmanuel, Eric, Fabrice, Fatima, Florence, Françoise, François
  Frédéric, Guillaume, Hélène, Inès, Isabelle, Jacqueline, Jacques, Jean, Jeanne, Jérôme, Julie, Julien, Karine, Laetitia, Laurent, Léa, Louise, Lucie
  Manon, Marie, Marine, Marion, Martine, Mathilde, Maxime, Michel, Mireille, Monique, Nathalie, Nicolas, Océane, Olivier, Pascal, Patrick, Philippe
  Pierre, Romain, Sandra, Sandrine, Sébastien, Sophie, Stéphanie, Sylvie, Thierry, Valérie, Véronique, Virginie, Yves
`);

const DUTCH = phrases(`
  Anja, Annelies, Anneke, Anouk, Bart, Bas, Bram, Daan, Dirk, Eline, Els, Esther, Evelien, Eva, Femke, Fleur, Frank, Geert, Gert, Greet, Griet, Hanne
  Hans, Hilde, Ilse, Ines, Ingrid, Inge, Iris, Jana, Jeroen, Jeannine, Johan, Jolien, Joris, Kaat, Karel, Katrien, Kim, Koen, Kristel, Lieve, Lies
  Joke, Lieselot, Linde, Lotte, Maarten, Marijke, Marieke, Marleen, Martine, Mieke, Nele, Noor, Nora, Pieter, Rik, Roos, Ruben, Sanne, Saskia, Sander
  Sofie, Stijn, Thijs, Tine, Tom, Veerle, Wendy, Willem, Wim, Wouter
`);

const SPANISH = phrases(`
  Alba, Alberto, Alejandra, Alejandro, Alicia, Álvaro, Ana, Andrea, Ángela, Antonia, Antonio, Beatriz, Begoña, Blanca, Carla, Carlos, Carmen, Carolina
  Catalina, Clara, Concepción, Cristina, Daniela, Diego, Eduardo, Elena, Encarnación, Enrique, Esperanza, Eugenia, Fernando, Francisca, Francisco
  Gloria, Guadalupe, Inés, Irene, Isabel, Javier, Jesús, Jimena, Jorge, José, Josefa, Juan, Juana, Julia, Laura, Lorena, Lourdes, Lucía, Luis, Luisa
  Luz, Manuel, Manuela, María, Marta, Martín, Mercedes, Miguel, Miriam, Montserrat, Noelia, Nuria, Pablo, Patricia, Paula, Pedro, Pilar, Rafael
  Ramón, Raquel, Raúl, Rocío, Rosa, Rosario, Rubén, Sara, Sergio, Silvia, Sofía, Sonia, Susana, Teresa, Valentina, Vicente, Yolanda
`);

/** Names of people who came from elsewhere. */
const OTHERS = phrases(`
  Abdul, Adaeze, Ahmed, Aisha, Alesia, Aminata, Anastasia, Anh, Arta, Besa, Blessing, Chioma, Daryna, Dilnoza, Esther, Ekaterina, Fatou, Fatoumata, Galina
  Hassan, Ibrahim, Ivana, Ivan, Ivanka, Jelena, Jovana, Khadija, Kofi, Ksenia, Larysa, Lilya, Linh, Ludmila, Lyudmila, Mariam, Mehmet, Milica
  Mohamed, Mohammed, Mustafa, Nadia, Nadezhda, Ngozi, Nguyen, Oksana, Olena, Oleksandr, Olha, Omar, Osas, Petya, Precious, Samira, Snezhana, Svetlana
  Tatiana, Tetiana, Thi, Uyen, Victoria, Viktoriia, Vera, Yana, Yulia, Yusuf, Zainab
`);

/** Romanian and Polish put the end of a name into its case: Anei, Annie, Annę, Marka. */
function withEndings(name: string): string[] {
  const folded = comparable(name);
  if (folded.endsWith('ia'))
    return [folded, ...['iei', 'ii', 'ie', 'io'].map((end) => folded.slice(0, -2) + end)];
  if (folded.endsWith('a'))
    return [folded, ...['ei', 'ie', 'e', 'y', 'i', 'o'].map((end) => folded.slice(0, -1) + end)];
  return [folded, ...['a', 'owi', 'em', 'iem', 'ie', 'ului'].map((end) => folded + end)];
}

/** All of them without diacritics and in lower case, with the endings that cases give them. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...[...ROMANIAN, ...POLISH].flatMap(withEndings),
  ...[...ENGLISH, ...FRENCH, ...DUTCH, ...SPANISH, ...OTHERS].map(comparable),
]);
