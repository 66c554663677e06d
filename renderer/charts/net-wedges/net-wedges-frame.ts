import type { Scale as Shown } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Field } from "../drawing/axes.ts";
import type { Scales } from "../drawing/paths.ts";

/** The frame that marks are placed in. */
export interface Frame {
  readonly field: Field;
  readonly scales: Scales;
  readonly shown: Shown;
  readonly t: Translate;
  readonly locale: Locale;
}
