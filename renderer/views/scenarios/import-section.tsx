import { useRef, type ReactElement } from "react";
import type { ImportedScenarios } from "../../../models/scenario/iamc-import/imported-schema.ts";
import { setImported } from "../../../models/workbook/edits/pairings.ts";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { Waiting } from "../../controls/state-note.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { applyEdit } from "../../state/document/edits.ts";
import { useCurveNames } from "./curve-names.ts";
import type { ScenariosProps } from "./scenarios-props.ts";
import { useImport, type Import } from "./use-import.ts";
import styles from "./scenarios.module.css";

/** Takes scenarios out of a file of the IAMC format; nothing is taken before it was looked at. */
export function ImportSection(props: ScenariosProps): ReactElement {
  const say = useMessages(scenariosMessages);
  const input = useRef<HTMLInputElement>(null);
  const importing = useImport();
  const title = say("scenarios.import");
  return (
    <section className={styles["maker"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["caption"]}>{say("scenarios.importCaption")}</p>
      <InUse />
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.xlsx"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void importing.readPicked(file);
          currentTarget.value = "";
        }}
      />
      <Button onPress={() => input.current?.click()}>{say("scenarios.choose")}</Button>
      <Progress {...props} importing={importing} />
    </section>
  );
}

/** The file whose scenarios are in use, and the way back. */
function InUse(): ReactElement | null {
  const say = useMessages(scenariosMessages);
  const imported = useWorkbook((workbook) => workbook.imported);
  if (imported === undefined) return null;
  const { file, model, region } = imported;
  return (
    <p>
      {say("scenarios.inUse", { file, model, region })}{" "}
      <Button
        look="link"
        onPress={() => attempt(() => applyEdit((workbook) => setImported(workbook, undefined)))}
      >
        {say("scenarios.drop")}
      </Button>
    </p>
  );
}

interface ProgressProps extends ScenariosProps {
  readonly importing: Import;
}

function Progress(props: ProgressProps): ReactElement | null {
  const { state } = props.importing;
  const say = useMessages(scenariosMessages);
  switch (state.step) {
    case "idle":
      return null;
    case "reading":
      return <Waiting text={say("scenarios.reading", { file: state.name })} />;
    case "failed":
      return (
        <p role="alert" className={styles["failed"]}>
          {say("scenarios.failed", { line: state.line })}
        </p>
      );
    case "choosing":
      return <Choosing importing={props.importing} state={state} />;
    case "found":
      return <Found {...props} imported={state.imported} />;
  }
}

interface ChoosingProps {
  readonly importing: Import;
  readonly state: Extract<Import["state"], { readonly step: "choosing" }>;
}

/** Which region or model of the file is wanted. */
function Choosing({ importing, state }: ChoosingProps): ReactElement {
  const say = useMessages(scenariosMessages);
  const { file, choice, choose, names } = state;
  const isRegion = choose === "region";
  return (
    <div className={styles["form"]}>
      <p role="status">
        {say(isRegion ? "scenarios.chooseRegion" : "scenarios.chooseModel", { file: file.name })}
      </p>
      <Choice
        label={say(isRegion ? "scenarios.region" : "scenarios.model")}
        groups={[{ options: names.map((id) => ({ id, text: id })) }]}
        value={null}
        onChange={(name) => void importing.choose(file, { ...choice, [choose]: name })}
      />
      <Button onPress={importing.leave}>{say("scenarios.cancel")}</Button>
    </div>
  );
}

interface FoundProps extends ProgressProps {
  readonly imported: ImportedScenarios;
}

const kinds = {
  carbonPrice: "scenarios.carbonPrice",
  electricityPrice: "scenarios.priceIndex",
  gridIntensity: "scenarios.gridIndex",
  warming: "scenarios.warming",
} as const;

/** What the file holds, before it is taken. */
function Found(props: FoundProps): ReactElement {
  const { imported, importing } = props;
  const say = useMessages(scenariosMessages);
  const names = useCurveNames(props);
  const { file, model, region, leftAside } = imported;
  const scenarios = Object.entries(imported.scenarios);
  const take = (): void => {
    if (attempt(() => applyEdit((workbook) => setImported(workbook, imported)))) importing.leave();
  };
  return (
    <div role="status" className={styles["found"]}>
      <p>
        <b>{say("scenarios.found", { file, model, region, scenarios: scenarios.length })}</b>
      </p>
      <ul>
        {scenarios.map(([id, paths]) => (
          <li key={id}>
            {say("scenarios.foundPaths", {
              name: names.transition(id),
              variables: variablesOf(paths, say),
            })}
          </li>
        ))}
        {leftAside.map(({ reason, rows }) => (
          <li key={reason} className={styles["why"]}>
            {say("scenarios.aside", { rows, reason })}
          </li>
        ))}
      </ul>
      <div className={styles["form"]}>
        <Button look="primary" onPress={take}>
          {say("scenarios.take")}
        </Button>
        <Button onPress={importing.leave}>{say("scenarios.cancel")}</Button>
      </div>
    </div>
  );
}

type Paths = NonNullable<ImportedScenarios["scenarios"]["net-zero-2050"]>;

function variablesOf(
  paths: Paths,
  say: ReturnType<typeof useMessages<typeof scenariosMessages>>,
): string {
  return (["carbonPrice", "electricityPrice", "gridIntensity", "warming"] as const)
    .filter((kind) => paths[kind] !== undefined)
    .map((kind) => say(kinds[kind]))
    .join(" · ");
}
