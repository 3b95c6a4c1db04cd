/** Lines of an htpasswd file that Envoy takes, and what names the others: the user, or the line where there is no user. */
export interface HtpasswdUsers {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/** Envoy knows SHA-1 only, whose 20 bytes are 28 characters of base64; it counts bytes, as does this. */
const isShaHash = (hash: string): boolean => hash.startsWith("{SHA}") && Buffer.byteLength(hash) === 33;

/** A text without what Go counts as space around it: other than in JavaScript, a byte order mark is none. */
export const withoutSpace = (text: string): string => text.replace(/^[\p{White_Space}]+|[\p{White_Space}]+$/gu, "");

/**
 * Reads the text of an htpasswd file: `user:{SHA}hash` on each line. Empty lines and comments do not count.
 * A user who is there twice counts once where the hash is the same, and is invalid where it is another.
 */
export function htpasswdUsers(text: string): HtpasswdUsers {
  const hashes = new Map<string, string>();
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const [index, line] of text.split("\n").map(withoutSpace).entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const colon = line.indexOf(":");
    const user = colon < 0 ? `line ${index + 1}` : line.slice(0, colon);
    const hash = colon < 0 ? "" : line.slice(colon + 1);
    const known = hashes.get(user);
    if (!isShaHash(hash) || (known !== undefined && known !== hash)) {
      invalid.push(user);
    } else if (known === undefined) {
      hashes.set(user, hash);
      valid.push(line);
    }
  }
  return { valid, invalid };
}
