/** Version of the engine and model, printed with every result. */
export const engineVersion = "0.1.0";
