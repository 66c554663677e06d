import type { ReactElement, ReactNode } from "react";
import styles from "./item-panel.module.css";

/** A part of the panel under its title. */
export function Part(props: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={styles["part"]}>
      <h3 className={styles["sub"]}>{props.title}</h3>
      {props.children}
    </section>
  );
}
