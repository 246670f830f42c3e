/** The one entry point of Mapshaper used here: the package brings no types of its own. */
declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs one command line on named inputs and gives the files that it writes. Rejects when a command fails. */
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, string | object>>,
    ): Promise<Readonly<Record<string, string | Uint8Array>>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
