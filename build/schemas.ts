import * as company from "../models/company/company-schema.ts";
import * as disclosed from "../models/company/disclosed-schema.ts";
import * as method from "../models/company/method-schema.ts";
import * as register from "../models/company/register-schema.ts";
import * as site from "../models/company/site-schema.ts";
import * as statement from "../models/company/statement-schema.ts";
import { librarySchemas } from "../models/library/library-schemas.ts";
import { importedScenariosSchema } from "../models/scenario/iamc-import/imported-schema.ts";
import * as provenance from "../models/scenario/provenance-schema.ts";
import * as range from "../models/scenario/range-schema.ts";
import * as series from "../models/scenario/series-schema.ts";
import * as table from "../models/scenario/table-schema.ts";
import * as value from "../models/scenario/value-schema.ts";
import { z } from "../models/scenario/zod.ts";
import { jsonSchema } from "../models/workbook/json.ts";
import { workbookSchema } from "../models/workbook/workbook-schema.ts";
import type { Generator } from "./generator.ts";
import { outputParts, outputSchemas } from "./output-schemas.ts";

/** A kind of JSON document the product reads or writes. */
interface DocumentSchema {
  /** Path of the generated file below build/schemas, without its ending. */
  readonly name: string;
  readonly describes: string;
  readonly schema: z.ZodType;
}

const own: readonly DocumentSchema[] = [
  {
    name: "company",
    describes: "A company as encoded from its reports.",
    schema: company.companySchema,
  },
  {
    name: "workbook",
    describes: "A workbook file, as the program saves it.",
    schema: workbookSchema,
  },
  {
    name: "value",
    describes: "One figure with its provenance.",
    schema: value.valueSchema,
  },
  {
    name: "input-value",
    describes: "What an input of the model may be given: a figure, a series, a choice or a table.",
    schema: value.inputValueSchema,
  },
  {
    name: "imported-scenarios",
    describes: "Scenarios of one region and model, as `import-iamc` takes them out of a file.",
    schema: importedScenariosSchema,
  },
];

const library: readonly DocumentSchema[] = librarySchemas.map(({ name, files, schema }) => ({
  name: `library/${name}`,
  describes: `scenarios/${files}`,
  schema,
}));

const output: readonly DocumentSchema[] = outputSchemas.map(({ command, describes, schema }) => ({
  name: `output/${command}`,
  describes,
  schema,
}));

/** Every kind of document with its schema. */
export const documentSchemas: readonly DocumentSchema[] = [...own, ...library, ...output];

/** One generator for each kind of document. */
export const schemaGenerators: readonly Generator[] = documentSchemas.map((document) => ({
  output: `build/schemas/${document.name}.schema.json`,
  make: () => `${JSON.stringify(jsonSchemaOf(document), null, 2)}\n`,
}));

const names = z.registry<{ id: string }>();
for (const module of [
  value,
  series,
  table,
  range,
  provenance,
  statement,
  site,
  method,
  register,
  disclosed,
]) {
  for (const [name, exported] of Object.entries(module)) {
    if (exported instanceof z.ZodType && !names.has(exported)) {
      names.add(exported, { id: name.replace(/Schema$/, "") });
    }
  }
}

names.add(jsonSchema, { id: "json" });
for (const [id, part] of Object.entries(outputParts)) names.add(part, { id });

/** JSON Schema (draft 2020-12) of what a document may hold before it is read. */
export function jsonSchemaOf({ name, describes, schema }: DocumentSchema): unknown {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const rules = provenanceRules(zodSchema);
      if (rules.length > 0) jsonSchema.allOf = rules;
    },
  });
  return { $schema, title: name, description: describes, ...rest };
}

const ranged: readonly unknown[] = [value.valueSchema, value.seriesSchema];

/** What a figure of each kind must have, for the schemas of figures; none for all others. */
function provenanceRules(schema: unknown): z.core.JSONSchema.BaseSchema[] {
  if (!ranged.includes(schema) && schema !== value.choiceValueSchema) return [];
  return Object.entries(provenance.requiredByKind).map(([kind, fields]) => {
    const needsRange = kind === "assumed" && ranged.includes(schema);
    return {
      if: { properties: { kind: { const: kind } } },
      then: { required: needsRange ? [...fields, "range"] : [...fields] },
    };
  });
}
