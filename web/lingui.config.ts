import { formatter } from "@lingui/format-json";

// A language is a file: src/messages/ko.json. The build compiles each.
export default {
  locales: ["en", "ko"],
  sourceLocale: "en",
  format: formatter({ style: "minimal" }),
  catalogs: [{ path: "src/messages/{locale}", include: ["src"] }],
};
