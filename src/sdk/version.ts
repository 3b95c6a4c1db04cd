/** The version of this package; the build puts the one of package.json in its place. */
declare const KGW_VERSION: string | undefined;

export const version: string = typeof KGW_VERSION === "string" ? KGW_VERSION : "0.0.0-development";
