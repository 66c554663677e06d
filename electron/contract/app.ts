/** A language of the window. */
export type HostLanguage = "en" | "zh-Hans" | "zh-Hant";

/** The program and the machine it runs on. */
export interface AppInfo {
  readonly version: string;
  readonly shell: "electron" | "browser";
  readonly platform: "mac" | "windows" | "linux";
  /** Whether menus and file dialogs are those of the system; else the window shows its own. */
  readonly hasNativeMenu: boolean;
  readonly hasNativeDialogs: boolean;
  /** Languages the user prefers, best first, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Folder in which file dialogs begin. */
  readonly documents: string;
  /** Workbook to open at the start, where the program was started with one. */
  readonly startFile: string | null;
}

/** What the user set, kept between starts. */
export interface Settings {
  readonly theme: "system" | "light" | "dark";
  /** null: the first language of the system that the program speaks. */
  readonly language: HostLanguage | null;
  readonly isTourDone: boolean;
  /** Address of the view shown last, as `#/neutrality?year=2030`. */
  readonly lastAddress: string | null;
  /** Sizes and openness of panels, by name; the window gives them meaning. */
  readonly panels: Readonly<Record<string, number | boolean>>;
}
