/** What a menu asks of the window. */
export type MenuCommand =
  | "new"
  | "open"
  | "save"
  | "save-as"
  | "import"
  | "export"
  | "print-appendix"
  | "undo"
  | "redo"
  | "find"
  | "palette"
  | "back"
  | "forward"
  | "explain"
  | "shortcuts"
  | "tour"
  | "method"
  | "settings";

/** Words of menus and prompts that the shell shows itself, beside those of the commands. */
export type ShellWord =
  | "file"
  | "edit"
  | "view"
  | "go"
  | "help"
  | "open-recent"
  | "clear-recent"
  | "close"
  | "quit"
  | "cut"
  | "copy"
  | "paste"
  | "select-all"
  | "zoom-in"
  | "zoom-out"
  | "actual-size"
  | "full-screen"
  | "about"
  | "unsaved-title"
  | "unsaved-detail"
  | "save-changes"
  | "discard-changes"
  | "crashed-title"
  | "crashed-detail"
  | "cancel";

/** The words in the user's language. */
export type ShellWords = Readonly<Record<MenuCommand | ShellWord, string>>;

/** What the shell shows of the document: title of the window, mark of unsaved changes. */
export interface WindowState {
  readonly title: string;
  readonly path: string | null;
  readonly isUnsaved: boolean;
  readonly theme: "system" | "light" | "dark";
}

/** How a prompt about unsaved changes was answered. */
export type UnsavedAnswer = "save" | "discard" | "cancel";
