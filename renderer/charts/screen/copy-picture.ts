import { colourOf, type Theme } from "../drawing/theme.ts";
import { embeddedFont } from "./embedded-font.ts";

/** Parts of a picture that serve the window alone. */
const live = "[data-target], [data-callout], [role=status]";

/** Attributes that mean nothing outside the window. */
const liveAttributes = ["style", "class", "cursor", "tabindex", "data-mark"];

const space = "http://www.w3.org/2000/svg";

/** A picture as the text of an SVG file that stands on its own, on the paper of its theme. */
export async function pictureText(svg: SVGSVGElement, theme: Theme): Promise<string> {
  const font = await embeddedFont().catch(() => "");
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const part of copy.querySelectorAll(live)) part.remove();
  for (const part of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of liveAttributes) part.removeAttribute(name);
  }
  copy.setAttribute("role", "img");
  const rules = document.createElementNS(space, "style");
  rules.textContent = font;
  const paper = document.createElementNS(space, "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", colourOf("paper", theme));
  copy.prepend(...(font === "" ? [] : [rules]), paper);
  return new XMLSerializer().serializeToString(copy);
}

/** Pixels of a copied picture for each of its own. */
const sharpness = 2;

/** A picture as PNG, at twice its size. */
export async function picturePng(svg: SVGSVGElement, theme: Theme): Promise<Blob> {
  const text = await pictureText(svg, theme);
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * sharpness;
    canvas.height = image.naturalHeight * sharpness;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the picture could not be drawn"));
      else resolve(blob);
    }, "image/png");
  });
}
