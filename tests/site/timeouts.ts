// A browser on two busy cores: the limit only ends a test that hangs.
jest.setTimeout(120_000);
