// Builds the page's assets: one style sheet, the fonts and icons in use, the scripts as they are.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "sass";

const italia = "node_modules/bootstrap-italia";
const target = "api/web/built";
const made = `${target}.part`;
const icons = [
  "it-arrow-left", "it-calendar", "it-check", "it-close", "it-comment", "it-copy", "it-delete", "it-expand", "it-file",
  "it-info-circle", "it-pa", "it-pencil", "it-print", "it-search", "it-warning-circle",
];
const weights = ["regular", "600", "700"];

rmSync(made, { recursive: true, force: true });
mkdirSync(join(made, "fonts"), { recursive: true });

const { css } = compile("api/web/styles/page.scss", {
  style: "compressed",
  loadPaths: [`${italia}/src/scss`, "node_modules"],
  quietDeps: true,
  silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
});
writeFileSync(join(made, "page.css"), css);

for (const weight of weights) {
  const name = `titillium-web-v10-latin-ext_latin-${weight}.woff2`;
  copyFileSync(`${italia}/dist/fonts/Titillium_Web/${name}`, join(made, "fonts", `titillium-${weight}.woff2`));
}
copyFileSync(`${italia}/dist/fonts/Titillium_Web/OFL.txt`, join(made, "fonts", "OFL.txt"));

const symbols = icons.map((icon) => {
  const drawn = readFileSync(`${italia}/src/svg/${icon}.svg`, "utf8");
  const box = /viewBox="([^"]+)"/.exec(drawn)[1];
  return `<symbol id="${icon}" viewBox="${box}">${/<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawn)[1].trim()}</symbol>`;
});
writeFileSync(join(made, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`);

for (const script of readdirSync("api/web/scripts")) {
  copyFileSync(join("api/web/scripts", script), join(made, script));
}
rmSync(target, { recursive: true, force: true });
renameSync(made, target);
