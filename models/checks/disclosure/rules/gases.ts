import { text } from "../../../engine/model.ts";
import { evidencePlaces, quotesOf, statementsOf } from "../places.ts";
import { rule, type Draft } from "../rule.ts";
import type { RuleInput } from "../context.ts";
import { gasNames, namedIn } from "../words/vocabulary.ts";

type Id = "gases.not-all" | "gases.not-stated" | "scope2.basis";

/**
 * Gases of the inventory and basis of scope 2. A statement that names gases and not all seven is a
 * warning: the printed totals leave the others out, of which refrigerants (HFCs) matter to cooling. No
 * statement at all, and a scope 2 that nothing calls location- or market-based, are notes. No threshold.
 */
export const gasRule = rule<Id>({
  texts: {
    "gases.not-all": {
      severity: "warning",
      message: text(
        "The inventory is said to hold {named}; the GHG Protocol and IFRS S2 ask for seven gases, and {absent} are neither counted nor said to be absent.",
        "披露的排放清单包括 {named}；《温室气体核算体系》与 IFRS S2 要求七种气体，{absent} 既未计入也未说明不存在。",
        "披露的排放清單包括 {named}；《溫室氣體核算體系》與 IFRS S2 要求七種氣體，{absent} 既未計入也未說明不存在。",
      ),
      expected: text("seven gases", "七种气体", "七種氣體"),
      found: text("{named}", "{named}", "{named}"),
    },
    "gases.not-stated": {
      severity: "note",
      message: text(
        "Which greenhouse gases the printed emissions hold is not stated; IFRS S2 (B20) asks for seven.",
        "未说明所披露排放包括哪些温室气体；IFRS S2（B20）要求七种。",
        "未說明所披露排放包括哪些溫室氣體；IFRS S2（B20）要求七種。",
      ),
      expected: text("the gases covered", "所涵盖的气体", "所涵蓋的氣體"),
      found: text("none named", "未列明", "未列明"),
    },
    "scope2.basis": {
      severity: "note",
      message: text(
        "Scope 2 is printed without saying whether it is location-based or market-based; IFRS S2 paragraph 29(a)(v) asks for the location-based figure.",
        "披露的范围二未说明是基于位置还是基于市场；IFRS S2 第 29(a)(v) 段要求披露基于位置的数据。",
        "披露的範圍二未說明是基於位置還是基於市場；IFRS S2 第 29(a)(v) 段要求披露基於位置的數據。",
      ),
      expected: text(
        "a scope 2 figure with its basis",
        "注明基础的范围二数据",
        "註明基礎的範圍二數據",
      ),
      found: text("basis not named", "未注明基础", "未註明基礎"),
    },
  },
  find: (input) => [...gases(input), ...basis(input)],
});

function gases({ company, book }: RuleInput): Draft<Id>[] {
  const emissions = book.figures.filter(
    ({ metric, year }) => year === company.baseYear && /^carbon\.scope/.test(metric),
  );
  if (emissions.length === 0) return [];
  const statements = statementsOf(company, "methods", /gases/i).filter(
    (statement) => namedGases(statement).length > 0 || saysAll(statement),
  );
  const [first] = statements;
  if (first === undefined) {
    const shown = emissions.flatMap(({ place }) => place ?? []);
    return [{ rule: "gases.not-stated", where: "methods", sources: shown, values: {} }];
  }
  if (statements.some(saysAll)) return [];
  const hasRefrigerants = book.figures.some(({ metric }) => metric === "carbon.refrigerants");
  const named = new Set([...statements.flatMap(namedGases), ...(hasRefrigerants ? ["HFCs"] : [])]);
  const [present, absent] = [true, false].map((is) =>
    gasNames.map(([id]) => id).filter((id) => named.has(id) === is),
  );
  if (present === undefined || absent === undefined || absent.length === 0) return [];
  const sources = statements.flatMap(({ evidence }) => evidencePlaces(evidence));
  const values = { named: present, absent };
  return [{ rule: "gases.not-all", where: first.where, sources, values }];
}

type Said = Parameters<typeof quotesOf>[0] & { readonly text: string };

function namedGases(statement: Said): readonly string[] {
  return namedIn(wordsOf(statement), gasNames);
}

function saysAll(statement: Said): boolean {
  return /\b(all )?seven (greenhouse )?gases|七[種种類类]|\b7 gases/i.test(wordsOf(statement));
}

function wordsOf(statement: Said): string {
  return [statement.text, ...quotesOf(statement)].join(" ");
}

const basisWords = /location.based|market.based|基[於于](位置|市[場场]|地[域理])|以地域[為为]基/i;

function basis({ company, book }: RuleInput): Draft<Id>[] {
  const { baseYear } = company;
  const plain = book.find({ metric: "carbon.scope2", year: baseYear });
  const named = book.figures.some(({ metric }) => /^carbon\.scope2(Location|Market)/.test(metric));
  if (plain === undefined || named) return [];
  const said = [plain.quote, ...statementsOf(company, "methods").flatMap(quotesOf)];
  if (said.some((quote) => basisWords.test(quote))) return [];
  const index = company.disclosed.findIndex(({ metric }) => metric === "carbon.scope2");
  const sources = plain.place === null ? [] : [plain.place];
  return [{ rule: "scope2.basis", where: `disclosed/${index}`, sources, values: {} }];
}
