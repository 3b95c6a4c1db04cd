import type { HelpConfiguration } from "commander";

/** What an option is for and what it may say; defaults stand in the descriptions, in words. */
export const readableHelp: HelpConfiguration = {
  optionDescription: ({ description, argChoices }) =>
    argChoices ? `${description} (${argChoices.join(", ")})` : description,
};
