import { createModelWorker, modelPool, type ModelPool } from "../run/model-pool.ts";

/** The model's workers of this window. */
export const model: ModelPool = modelPool(createModelWorker);
