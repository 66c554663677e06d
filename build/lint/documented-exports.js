/** @typedef {import("eslint").Rule.NodeListener} Listener */
/** @typedef {Parameters<NonNullable<Listener["ExportNamedDeclaration"]>>[0]} NamedExport */

/** Every exported declaration carries a documentation comment that starts with a sentence. */
export const documentedExports = {
  meta: {
    type: /** @type {const} */ ("problem"),
    schema: [],
    messages: { missing: "Say in a /** … */ comment what this export is." },
  },
  /** @param {import("eslint").Rule.RuleContext} context */
  create(context) {
    const source = context.sourceCode;
    /** @param {NamedExport} node */
    const isDocumented = (node) => {
      const comment = source.getCommentsBefore(node).at(-1);
      return comment?.type === "Block" && /^\*\s*\S/.test(comment.value);
    };
    /** @type {Set<string>} */
    const overloads = new Set();
    return {
      /** @param {NamedExport} node */
      ExportNamedDeclaration(node) {
        if (!node.declaration) return;
        const name = "id" in node.declaration ? node.declaration.id?.name : undefined;
        if (!isDocumented(node) && !(name && overloads.has(name))) {
          context.report({ node, messageId: "missing" });
        }
        if (name) overloads.add(name);
      },
    };
  },
};
