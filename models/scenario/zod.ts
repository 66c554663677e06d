import { z } from "zod";

// The window runs under a policy that refuses generated code, so zod must not compile its parsers.
z.config({ jitless: true });

/** The one zod instance of the model: configured without code generation; import it from here only. */
export { z };
