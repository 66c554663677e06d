import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { AppInfo } from "../../../electron/contract/app.ts";
import type { FilePurpose } from "../../../electron/contract/files.ts";
import type { FileStamp } from "../../../electron/contract/workbook.ts";

/** A question that waits for an answer, over the window. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** The first is what Enter does. */
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly answer: (id: string | null) => void;
}

/** A file that is to be chosen in the window's own dialog. */
export interface FileChoice {
  readonly mode: "open" | "save";
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly answer: (path: string | null) => void;
}

/** Where the document is on the disk, and what is asked about files. */
export interface FileState {
  readonly info: AppInfo | null;
  readonly path: string | null;
  readonly stamp: FileStamp | null;
  /** Which workbook this is of those opened here; what was asked for one must not reach the next. */
  readonly opening: number;
  readonly journal: string | null;
  readonly isHostGone: boolean;
  readonly question: Question | null;
  readonly choice: FileChoice | null;
}

export const fileStore = createStore<FileState>()(() => ({
  info: null,
  path: null,
  stamp: null,
  opening: 0,
  journal: null,
  isHostGone: false,
  question: null,
  choice: null,
}));

/** Reads one part of the state of files. */
export function useFiles<T>(select: (state: FileState) => T): T {
  return useStore(fileStore, select);
}

/** Asks over the window; null where the question is left, or another takes its place. */
export function ask(question: Omit<Question, "answer">): Promise<string | null> {
  fileStore.getState().question?.answer(null);
  return new Promise((resolve) => {
    fileStore.setState({
      question: {
        ...question,
        answer: (id) => {
          fileStore.setState({ question: null });
          resolve(id);
        },
      },
    });
  });
}

/** Lets a file be chosen in the window's own dialog; null where it is left, or another takes its place. */
export function chooseHere(choice: Omit<FileChoice, "answer">): Promise<string | null> {
  fileStore.getState().choice?.answer(null);
  return new Promise((resolve) => {
    fileStore.setState({
      choice: {
        ...choice,
        answer: (path) => {
          fileStore.setState({ choice: null });
          resolve(path);
        },
      },
    });
  });
}

/** Name of a file without its folder. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
