/** Width of every figure in pixels; the page scales it to its text width. */
export const figureWidth = 640;
