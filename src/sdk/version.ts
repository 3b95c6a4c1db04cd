/** The version of this package; the build puts the one of package.json in its place. */
declare const KGW_VERSION: string | undefined;

/** The version of kgw. */
export const version: string = typeof KGW_VERSION === "string" ? KGW_VERSION : "0.0.0-development";

/** The version of kgw/sdk, `major.minor`: a new minor one adds, a new major one takes away or changes. */
export const sdkVersion = "1.0";
