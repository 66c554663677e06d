import type { ReactElement, ReactNode } from "react";
import { Header, ListBox, ListBoxItem, ListBoxSection, Popover } from "react-aria-components";
import styles from "./option-list.module.css";

/** One entry of a list to choose from. */
export interface Option<T extends string> {
  readonly id: T;
  readonly text: string;
  /** A line below the text. */
  readonly note?: string | undefined;
  /** A mark before the text, such as the colour of a pathway. */
  readonly mark?: ReactNode;
  /** Stands in the list and cannot be chosen; `note` says why. */
  readonly isOff?: boolean | undefined;
}

/** Entries under a heading. */
export interface OptionGroup<T extends string> {
  readonly title?: string | undefined;
  readonly options: readonly Option<T>[];
}

interface OptionListProps<T extends string> {
  readonly groups: readonly OptionGroup<T>[];
  /** Said where the list is empty; given, long entries wrap. */
  readonly none?: string | undefined;
}

/** The list that opens below a choice, in groups. */
export function OptionList<T extends string>(props: OptionListProps<T>): ReactElement {
  const { groups, none } = props;
  return (
    <Popover className={styles["popover"] ?? ""} offset={4}>
      <ListBox
        className={styles["list"] ?? ""}
        {...(none === undefined
          ? {}
          : {
              "data-wraps": true,
              renderEmptyState: () => <p className={styles["none"]}>{none}</p>,
            })}
      >
        {groups.map(({ title, options }, index) => (
          <ListBoxSection key={title ?? index} className={styles["section"] ?? ""}>
            {title === undefined ? null : (
              <Header className={styles["title"] ?? ""}>{title}</Header>
            )}
            {options.map((option) => (
              <ListBoxItem
                key={option.id}
                id={option.id}
                textValue={option.text}
                isDisabled={option.isOff === true}
                className={styles["item"] ?? ""}
              >
                {option.mark ?? null}
                <span className={styles["text"]}>{option.text}</span>
                {option.note === undefined ? null : (
                  <span data-note className={styles["note"]}>
                    {option.note}
                  </span>
                )}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Popover>
  );
}
