import type { Configuration } from "electron-builder";

/** Switches burnt into the packaged program: nothing but its own archive runs in it. */
export const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
} as const;

/** What threads of the program read from the disk as it is: native parts, fonts, their own code. */
const unpacked = [
  "dist/cli/**",
  "node_modules/@myriaddreamin/**",
  "node_modules/@expo-google-fonts/**",
  "node_modules/pdfjs-dist/**",
];

/** What is needed of packages at run time, fonts in the weights that are printed; the rest is bundled. */
const needed = [
  "@myriaddreamin/**",
  "pdfjs-dist/**",
  "@expo-google-fonts/*/{package.json,LICENSE*}",
  "@expo-google-fonts/*/{400Regular,400Regular_Italic,500Medium,600SemiBold}/*.ttf",
];

/** How the program is packaged. `electronDist` is a folder with an unpacked Electron, if not the installed one. */
export function packaging(electronDist: string | undefined): Configuration {
  return {
    appId: "org.isotherm.workbench",
    productName: "Isotherm",
    copyright: "Apache-2.0",
    directories: { output: "out/package", buildResources: "build/packaging" },
    files: [
      "package.json",
      "LICENSE",
      "NOTICE",
      "THIRD-PARTY-NOTICES.md",
      "dist/{cli,window,electron}/**",
      "!node_modules/**",
      ...needed.map((files) => `node_modules/${files}`),
    ],
    asar: true,
    asarUnpack: unpacked,
    npmRebuild: false,
    electronFuses: fuses,
    fileAssociations: [
      {
        ext: "isotherm",
        name: "Isotherm workbook",
        description: "Isotherm workbook",
        mimeType: "application/vnd.isotherm+json",
        role: "Editor",
      },
    ],
    linux: { target: ["AppImage", "deb"], category: "Office", maintainer: "Isotherm" },
    mac: { target: ["dmg"], category: "public.app-category.business", hardenedRuntime: true },
    win: { target: ["nsis"] },
    nsis: { oneClick: false, perMachine: false },
    publish: null,
    ...(electronDist === undefined ? {} : { electronDist }),
  };
}
