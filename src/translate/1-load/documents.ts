/** A document of a stream: where its text begins and what it is. */
export interface DocumentSlice {
  readonly start: number;
  readonly end: number;
}

const marker = /^(?:---(?=\s|$)|\.\.\.(?=\s|$))/gm;

/** The first character that belongs to no comment, directive or white space; comments alone make no document. */
const content = /^[ \t]*[^\s#%]/m;

/**
 * Splits a YAML stream into its documents, so that an error in one leaves the others readable.
 * Markers stand at the beginning of a line, where nothing inside a document may look like them.
 */
export function splitDocuments(text: string): readonly DocumentSlice[] {
  const slices: DocumentSlice[] = [];
  const push = (start: number, end: number): void => {
    const isMarked = text.startsWith("---", start);
    if (content.test(text.slice(isMarked ? start + 3 : start, end))) slices.push({ start, end });
  };
  let start = 0;
  for (const { index } of text.matchAll(marker)) {
    push(start, index);
    // A document keeps its "---", behind which its content may already begin; "..." ends one.
    start = text.startsWith("...", index) ? index + 3 : index;
  }
  push(start, text.length);
  return slices;
}
