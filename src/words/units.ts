/**
 * How the trade writes units of weight, in small letters. A "ton" is the metric one: the short ton is
 * written out. "mt" is missing on purpose: by itself it may be a metric tonne or a million tonnes.
 */
export const weightWords = {
  kg: ["kg", "kgs", "kilogram", "kilograms", "kilogramme", "kilogrammes", "千克", "公斤"],
  t: ["t", "tonne", "tonnes", "ton", "tons", "metric ton", "metric tons", "吨"],
  kt: ["kt", "千吨", "thousand tonnes", "thousand tons", "1000 t", "1,000 t"],
  wt: ["万吨", "10kt", "10 kt", "10000 t", "10,000 t", "ten thousand tonnes", "ten thousand tons"],
  Mt: ["百万吨", "million tonnes", "million tons", "mn t", "mln t", "mmt"],
  lb: ["lb", "lbs", "pound", "pounds", "磅"],
  st: ["short ton", "short tons", "短吨"],
} as const;

/** How the trade writes money before a unit of weight, in small letters. */
export const moneyWords = {
  yuan: ["yuan", "cny", "rmb", "元", "人民币", "人民币元", "元人民币", "¥", "cn¥"],
  "10k yuan": ["10k yuan", "万元", "10,000 yuan", "10000 yuan"],
  USD: ["usd", "us$", "$", "dollar", "dollars", "us dollar", "us dollars", "美元"],
  "US¢": ["us¢", "¢", "usc", "cent", "cents", "us cent", "us cents", "美分"],
} as const;
