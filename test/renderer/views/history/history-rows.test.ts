import { expect, test } from "vitest";
import { historyRows, shownValue } from "../../../../renderer/views/history/history-rows.ts";

test("the newest change comes first, each place with what stood there before and after", () => {
  const rows = historyRows([
    {
      at: "2026-01-01T00:00:00Z",
      label: { key: "change.rename" },
      changes: { title: ["Old", "New"] },
    },
    {
      at: "2026-01-02T00:00:00Z",
      label: { key: "change.setInput" },
      changes: { "overrides/a~1b/energy.tariff": [null, { value: 0.8, unit: "CNY/kWh" }] },
      why: "quoted",
    },
  ]);
  expect(rows.map(({ label }) => label.key)).toEqual(["change.setInput", "change.rename"]);
  expect(rows[0]).toMatchObject({
    why: "quoted",
    places: [{ path: "overrides › a/b › energy.tariff", before: null, after: "0.8 CNY/kWh" }],
  });
});

test.each([
  [null, null],
  [0.1 + 0.2, "0.3"],
  [{ value: { points: { 2024: 0, 2030: 0.5 } } }, "2024: 0, 2030: 0.5"],
  ["x".repeat(100), `${"x".repeat(79)}…`],
])("%j is shown as %j", (value, text) => {
  expect(shownValue(value)).toBe(text);
});
