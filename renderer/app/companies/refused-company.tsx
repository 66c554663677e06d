import type { ReactElement } from "react";
import type { HostFault } from "../../../electron/contract/reply.ts";
import { faultText } from "../../i18n/fault-text.ts";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { companiesMessages } from "../../i18n/messages/window/companies-messages.ts";
import { fileName } from "../../state/files/file-store.ts";
import styles from "./companies.module.css";

/** Why the company of a file was not taken: the cell, what was expected there, and what it holds. */
export function RefusedCompany({ fault }: { readonly fault: HostFault }): ReactElement {
  const say = useMessages(companiesMessages);
  const locale = useLocale();
  const place = usePlace(fault);
  const { file = "", expected, found, message } = fault;
  const isCell = fault.code === "bad-document" && expected !== undefined && found !== undefined;
  return (
    <div role="alert" className={styles["refused"]}>
      <p>
        {isCell ? say("companies.refused", { file: fileName(file) }) : faultText(fault, locale)}
      </p>
      {isCell ? (
        <dl>
          <dt>{say("companies.place")}</dt>
          <dd>{place}</dd>
          <dt>{say("companies.expected")}</dt>
          <dd lang="en">{expected}</dd>
          <dt>{say("companies.found")}</dt>
          <dd lang="en">{found}</dd>
        </dl>
      ) : (
        <p lang="en">{message}</p>
      )}
    </div>
  );
}

/** The cell in the user's language; a place of another form as it is. */
function usePlace({ place = "–" }: HostFault): string {
  const say = useMessages(companiesMessages);
  const [, sheet, row, column] =
    /^sheet (.+?)(?:, row (\d+))?(?:, column (.+))?$/.exec(place) ?? [];
  if (sheet === undefined) return place;
  if (row === undefined) return say("companies.sheet", { sheet });
  if (column === undefined) return say("companies.row", { sheet, row });
  return say("companies.cell", { sheet, row, column });
}
