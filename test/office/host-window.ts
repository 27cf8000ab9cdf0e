/** What a window must offer before Office.js comes, so that it finds itself in Excel for Windows. */
export interface HostOptions {
  /** The language in which Excel is shown. */
  readonly language?: string;
  /** The background of Excel itself, as a number: 0xffffff is white. */
  readonly background?: number;
  /** What this Excel supports, by the names of its sets. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** Everything that ALU may ask for, as a current Excel has it. */
export const currentSets = {
  ExcelApi: "1.20",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.1",
  RichApiRuntime: "1.2",
};

/** What Excel tells of itself, as plain data: its own line, and an answer for each question of its context. */
export function hostFacts({ language = "en-US", background = 0xffffff, sets = currentSets }: HostOptions) {
  const facts = {
    GetAppType: 1,
    GetSolutionRef: "alu",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: "C:\\book.xlsx",
    GetAppCapabilities: 1,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: "",
    GetCorrelationId: "correlation",
    GetInstanceId: "instance",
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetSupportedMatrix: JSON.stringify(sets),
    GetHostFullVersion: "16.0.18000.0",
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: background, isDarkTheme: 1 }),
  };
  return { info: `Excel|Win32|16.01|${language}|correlation|||3`, facts };
}

/** `window.external`, by which Excel for Windows tells Office.js where it is. */
export function externalOf(options: HostOptions): object {
  const { info, facts } = hostFacts(options);
  const context = {
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return { GetHostInfo: () => info, GetContext: () => context, GetLoggingAllowed: () => false };
}
