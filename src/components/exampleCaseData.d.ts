/** Written by the collection plugin. */
declare module '@generated/collection/default/example-case.json' {
  const shown: {readonly example?: import('../cases/exampleCase').ExampleCase};
  export default shown;
}
