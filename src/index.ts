/** The programmatic interface: the pipeline as a function, and the plugins that come with it. */
export { plugins } from "./plugins/index.ts";
export { mergePlugins } from "./sdk/merge-plugins.ts";
export { defaultSettings, type Settings } from "./sdk/settings.ts";
export { version } from "./sdk/version.ts";
export type { SourceFile } from "./translate/1-load/read.ts";
export { resourcesDocument } from "./translate/7-emit/resources-document.ts";
export { type TranslateOptions, type Translation, translate } from "./translate/translate.ts";
