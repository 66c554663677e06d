import { useEffect, useState, type ReactElement } from "react";
import { categorySchema } from "../../../models/company/register-schema.ts";
import type { TaxonomyItem } from "../../../models/company/taxonomy-schema.ts";
import { loadTaxonomy } from "../../../models/library/taxonomy.ts";
import { categoryTone } from "../../charts/drawing/theme.ts";
import { Button } from "../../controls/button.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { addTypical } from "./register-edits.ts";
import styles from "./register.module.css";

/** Props of the dialog. */
export interface TaxonomyDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** Typical risks and opportunities by category; one is chosen to start an item from. */
export function TaxonomyDialog({ isOpen, onClose, onAdded }: TaxonomyDialogProps): ReactElement {
  const say = useMessages(registerMessages);
  const text = useText();
  const items = useTaxonomy(isOpen);
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const shown = items.filter(({ name, description }) =>
    `${Object.values(name).join(" ")} ${text(description)}`.toLowerCase().includes(wanted),
  );
  const groups = categorySchema.options.map((category) =>
    shown.filter((item) => item.category === category),
  );
  return (
    <Dialog size="wide" title={say("register.taxonomy")} isOpen={isOpen} onClose={onClose}>
      <p className={styles["caption"]}>{say("register.taxonomy.lead")}</p>
      <input
        type="search"
        className={styles["search"]}
        autoFocus
        placeholder={say("register.search")}
        aria-label={say("register.search")}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {groups.map(([head, ...rest]) =>
        head === undefined ? null : (
          <CategoryGroup
            key={head.category}
            items={[head, ...rest]}
            onAdd={(typical) => {
              const added = addTypical(typical);
              if (added !== undefined) onAdded(added.id);
            }}
          />
        ),
      )}
      {shown.length === 0 && items.length > 0 ? <p>{say("register.none")}</p> : null}
    </Dialog>
  );
}

interface CategoryGroupProps {
  readonly items: readonly [TaxonomyItem, ...TaxonomyItem[]];
  readonly onAdd: (typical: TaxonomyItem) => void;
}

function CategoryGroup({ items, onAdd }: CategoryGroupProps): ReactElement {
  const say = useMessages(registerMessages);
  const words = useMessages(itemMessages);
  const text = useText();
  const register = useCompany()?.register ?? [];
  const [first] = items;
  return (
    <section className={styles["group"]}>
      <h3>
        <i className={styles["dot"]} style={{ background: categoryTone(first.category) }} />
        {words(`category.${first.category}`)}
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item.id} className={styles["typical"]}>
            <div>
              <strong>{text(item.name)}</strong>
              {register.some(({ id }) => id === item.id) ? (
                <span className={styles["unrated"]}> {say("register.taxonomy.present")}</span>
              ) : null}
              <p>{text(item.description)}</p>
            </div>
            <Button
              aria-label={`${say("register.taxonomy.add")}: ${text(item.name)}`}
              onPress={() => onAdd(item)}
            >
              {say("register.taxonomy.add")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The taxonomy, once it is wanted. */
function useTaxonomy(isWanted: boolean): readonly TaxonomyItem[] {
  const [items, setItems] = useState<readonly TaxonomyItem[]>([]);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    void loadTaxonomy().then((taxonomy) => {
      if (!isGone) setItems(taxonomy.items);
    });
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return items;
}
