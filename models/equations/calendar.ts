import { inputs, text } from "../engine/model.ts";

/** Years every equation may refer to: the year itself, the base year and the two reporting years. */
export const calendarInputs = inputs("calendar", {
  year: {
    unit: "year",
    over: ["year"],
    type: "number",
    means: text("Calendar year", "日历年", "日曆年"),
  },
  baseYear: {
    unit: "year",
    over: [],
    type: "number",
    means: text("Base year of the company", "公司的基准年", "公司的基準年"),
  },
  oneYear: {
    unit: "year",
    over: [],
    type: "number",
    means: text("One year", "一年", "一年"),
  },
  nearYear: {
    unit: "year",
    over: [],
    type: "number",
    means: text("First reporting year", "第一个报告年份", "第一個報告年份"),
  },
  farYear: {
    unit: "year",
    over: [],
    type: "number",
    means: text("Second reporting year", "第二个报告年份", "第二個報告年份"),
  },
});
