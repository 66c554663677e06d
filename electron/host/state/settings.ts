import { join } from "node:path";
import { z } from "../../../models/scenario/zod.ts";
import type { Settings } from "../../contract/app.ts";
import { stateFile, type StateFile } from "./state-file.ts";

/** Form of the settings. */
export const settingsSchema = z.strictObject({
  theme: z.enum(["system", "light", "dark"]),
  language: z.enum(["en", "zh-Hans", "zh-Hant"]).nullable(),
  isTourDone: z.boolean(),
  lastAddress: z.string().startsWith("#/").max(2_000).nullable(),
  panels: z.record(z.string().max(60), z.union([z.number(), z.boolean()])),
});

const initial: Settings = {
  theme: "system",
  language: null,
  isTourDone: false,
  lastAddress: null,
  panels: {},
};

/**
 * Settings of an earlier version lack keys, those of a later one have more or say something else;
 * each that fits is taken.
 */
const lenientSchema = z.record(z.string(), z.unknown()).transform((held): Settings => {
  const fitting = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(held[key]);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return { ...initial, ...Object.fromEntries(fitting) };
});

/** The settings in the folder of the program's own files. */
export function settingsFile(folder: string): StateFile<Settings> {
  return stateFile({ path: join(folder, "settings.json"), schema: lenientSchema, initial });
}
