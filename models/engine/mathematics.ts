import { create, parseDependencies, unitDependencies } from "mathjs";

/** The parts of mathjs the engine uses: the expression parser and the table of unit names. */
export const mathematics = create({ ...parseDependencies, ...unitDependencies }, {});
