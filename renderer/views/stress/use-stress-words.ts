import { useMemo } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import { scaledWithUnit, type Scale } from "../../format/scale.ts";
import { useMessages, type Say } from "../../i18n/locale-context.ts";
import { stressMessages } from "../../i18n/messages/window/stress-messages.ts";
import { useFormat, type Format } from "../../state/use-format.ts";
import { inSentence, together, useModelWords, type ModelWords } from "../model-words.ts";
import { settingText } from "./setting-text.ts";
import type { Answer, Found } from "./stress-answer.ts";
import type { Question } from "./stress-question.ts";

/** Sentences and short words for questions and answers. */
export interface StressWords {
  /** The answer as a sentence. */
  readonly sentence: (question: Question, answer: Answer, unit: string) => string;
  /** The answer in a few words. */
  readonly short: (question: Question, answer: Answer) => string;
  readonly setting: (setting: number, question: Question, unit: string) => string;
  readonly subject: (question: Question) => string;
  readonly input: (question: Question) => string;
  /** A figure of the question: money and tonnes on a scale, the share of an item as per cent. */
  readonly figure: (value: number, question: Question, unit: string) => string;
  readonly scale: (values: readonly number[], question: Question, unit: string) => Scale;
}

interface Parts {
  readonly say: Say<typeof stressMessages>;
  readonly words: ModelWords;
  readonly format: Format;
  readonly company: Company;
  readonly year: number;
}

/** Words in the language in force. */
export function useStressWords(company: Company, year: number): StressWords {
  const say = useMessages(stressMessages);
  const words = useModelWords();
  const format = useFormat();
  return useMemo(
    () => stressWords({ say, words, format, company, year }),
    [say, words, format, company, year],
  );
}

function stressWords(parts: Parts): StressWords {
  const { words, format, company } = parts;
  const { locale } = format;
  const subject = ({ wanted }: Question): string => {
    if (wanted.kind === "metric") return words.metric(wanted.metric);
    const item = company.register.find(({ id }) => id === wanted.item);
    return item?.name[locale] ?? wanted.item;
  };
  const scale: StressWords["scale"] = (values, { wanted }, unit) =>
    wanted.kind === "item"
      ? { divisor: 0.01, unit: parts.say("stress.ofRevenue"), decimals: 2 }
      : format.scale(values, unit);
  const figure: StressWords["figure"] = (value, question, unit) =>
    together(scaledWithUnit(value, scale([value], question, unit)));
  const setting: StressWords["setting"] = (value, { by, as }, unit) =>
    settingText(value, { input: by, as, unit, locale, scale: format.scale });
  const made = {
    subject,
    scale,
    figure,
    setting,
    input: ({ by }: Question) => inSentence(words.path(by), locale),
  };
  return {
    ...made,
    sentence: (question, answer, unit) => sentenceOf(question, answer, { ...parts, made, unit }),
    short: (question, answer) => shortOf(question, answer, { ...parts, made }),
  };
}

type Made = Omit<StressWords, "sentence" | "short">;

interface Telling extends Parts {
  readonly made: Made;
  readonly unit: string;
}

function sentenceOf(question: Question, answer: Answer, telling: Telling): string {
  const { say, year, made, unit } = telling;
  const { wanted } = question;
  const of = { subject: made.subject(question), input: made.input(question), year };
  const rating = wanted.kind === "item" ? say(`stress.level.${wanted.becomes}`) : "";
  const level = wanted.kind === "metric" ? made.figure(wanted.reaches, question, unit) : "";
  switch (answer.kind) {
    case "waiting":
      return say("stress.waiting");
    case "already":
      return say("stress.already", { subject: of.subject, rating, year });
    case "independent":
      return say("stress.independent", of);
    case "refused":
      return say("stress.refused", of);
    case "none": {
      const { searched, inputUnit } = answer;
      const bounds = {
        low: made.setting(searched.low, question, inputUnit),
        high: made.setting(searched.high, question, inputUnit),
      };
      return wanted.kind === "item"
        ? say("stress.noneItem", { ...of, ...bounds, rating })
        : say("stress.noneMetric", { ...of, ...bounds, level });
    }
    case "found": {
      const settings = settingsOf(answer.all, question, {
        ...telling,
        inputUnit: answer.inputUnit,
      });
      const how = say(`stress.with.${question.as}`, { input: of.input, settings });
      return wanted.kind === "item"
        ? say("stress.foundItem", { ...of, how, rating })
        : say("stress.foundMetric", { ...of, how, level });
    }
  }
}

interface Listing extends Pick<Telling, "say" | "made"> {
  readonly inputUnit: string;
}

/** The settings at which it happens, joined; a stretch has two ends. */
function settingsOf(all: readonly Found[], question: Question, listing: Listing): string {
  const { say, made, inputUnit } = listing;
  const text = (value: number): string => made.setting(value, question, inputUnit);
  const each = all.map(({ kind, low, high, holds }) => {
    if (kind === "stretch") return say("stress.stretch", { low: text(low), high: text(high) });
    const at = text(low);
    return holds === "below" ? say("stress.below", { at }) : at;
  });
  const last = each.at(-1) ?? "";
  if (each.length < 2) return last;
  return say("stress.or", { first: each.slice(0, -1).join(say("stress.comma")), last });
}

function shortOf(question: Question, answer: Answer, telling: Omit<Telling, "unit">): string {
  const { say } = telling;
  switch (answer.kind) {
    case "waiting":
      return "…";
    case "already":
      return say("stress.shortAlready");
    case "independent":
    case "refused":
      return say("stress.shortIndependent");
    case "none":
      return say("stress.shortNone");
    case "found":
      return settingsOf(answer.all, question, { ...telling, inputUnit: answer.inputUnit });
  }
}
