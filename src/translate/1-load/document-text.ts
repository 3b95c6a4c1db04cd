/** A document of a file: its text and where that begins. */
export interface DocumentText {
  readonly file: string;
  readonly text: string;
  /** UTF-16 code units from the beginning of the file. */
  readonly offset: number;
}
