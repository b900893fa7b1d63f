// Two busy cores, browsers and builds among them: the limit only ends a test that hangs.
jest.setTimeout(120_000);
