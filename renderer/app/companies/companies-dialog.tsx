import { useState, type ReactElement } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { companiesMessages } from "../../i18n/messages/window/companies-messages.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { setLens, showOverlay } from "../../state/session/session-store.ts";
import { addCopy, addNew, saveTemplate, takeOut, type CompanyDraft } from "./company-actions.ts";
import { addFromFile, forgetRefused, useRefusedCompany } from "./import-company.ts";
import { RefusedCompany } from "./refused-company.tsx";
import styles from "./companies.module.css";

/** Years whose exchange rate and price levels the library holds. */
const baseYears = ["2025", "2024", "2023"] as const;

function close(): void {
  forgetRefused();
  showOverlay(null);
}

/** The companies of the workbook: a new one, one from a spreadsheet, copies, and what is taken out. */
export function CompaniesDialog(): ReactElement {
  const say = useMessages(companiesMessages);
  const order = useWorkbook((workbook) => workbook.order);
  const companies = useWorkbook((workbook) => workbook.companies);
  return (
    <Dialog isOpen size="wide" title={say("companies.title")} onClose={close}>
      <ul className={styles["list"]}>
        {order.map((id) => (
          <Entry key={id} company={companies[id]!} isOnly={order.length === 1} />
        ))}
      </ul>
      <NewCompanyForm />
    </Dialog>
  );
}

interface EntryProps {
  readonly company: Company;
  readonly isOnly: boolean;
}

function Entry({ company, isOnly }: EntryProps): ReactElement {
  const say = useMessages(companiesMessages);
  const name = useText()(company.name);
  return (
    <li className={styles["entry"]}>
      <span>
        <strong>{name}</strong>{" "}
        <span className={styles["second"]}>
          {say("companies.base", { year: company.baseYear })}
        </span>
      </span>
      <span className={styles["actions"]}>
        <Button
          aria-label={`${say("companies.show")}: ${name}`}
          onPress={() => {
            setLens({ company: company.id });
            close();
          }}
        >
          {say("companies.show")}
        </Button>
        <Button
          aria-label={`${say("companies.copy")}: ${name}`}
          onPress={() => addCopy(company.id, say("companies.copyOf", { name }))}
        >
          {say("companies.copy")}
        </Button>
        <Button
          aria-label={`${say("companies.takeOut")}: ${name}`}
          isDisabled={isOnly}
          onPress={() => takeOut(company, name)}
        >
          {say("companies.takeOut")}
        </Button>
      </span>
    </li>
  );
}

function NewCompanyForm(): ReactElement {
  const say = useMessages(companiesMessages);
  const [name, setName] = useState("");
  const [year, setYear] = useState<(typeof baseYears)[number]>("2025");
  const draft = { name: name.trim(), baseYear: Number(year) };
  const isReady = draft.name !== "";
  const start = (): void => {
    if (isReady && addNew(draft)) close();
  };
  return (
    <>
      <form
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <h3>{say("companies.new")}</h3>
        <p className={styles["second"]}>{say("companies.lead")}</p>
        <div className={styles["fields"]}>
          <label>
            {say("companies.name")}
            <input value={name} onChange={(event) => setName(event.currentTarget.value)} />
          </label>
          <Choice
            label={say("companies.year")}
            value={year}
            groups={[{ options: baseYears.map((id) => ({ id, text: id })) }]}
            onChange={setYear}
          />
          <Button type="submit" look="primary" isDisabled={!isReady}>
            {say("companies.start")}
          </Button>
        </div>
      </form>
      <FromSpreadsheet draft={{ ...draft, name: draft.name || say("companies.new") }} />
    </>
  );
}

function FromSpreadsheet({ draft }: { readonly draft: CompanyDraft }): ReactElement {
  const say = useMessages(companiesMessages);
  const refused = useRefusedCompany();
  const read = (): void => {
    void addFromFile().then((isAdded) => {
      if (isAdded) close();
    });
  };
  return (
    <section className={styles["form"]}>
      <h3>{say("companies.file")}</h3>
      <p className={styles["second"]}>{say("companies.fileLead")}</p>
      <div className={styles["fields"]}>
        <Button onPress={() => void saveTemplate(draft)}>{say("companies.saveTemplate")}</Button>
        <Button onPress={read}>{say("companies.read")}</Button>
      </div>
      {refused === null ? null : <RefusedCompany fault={refused} />}
    </section>
  );
}
