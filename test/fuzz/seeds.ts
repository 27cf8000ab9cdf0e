import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Files as they come, one of each format, small enough that a mutation mostly hits something. */
const own: readonly string[] = [
  "# LME aluminium, monthly average\n# unit: USD per tonne\n# source: World Bank\nmonth,lme,status\n2025-01,2573.4,actual\n2025-02,2657.9,actual\n2025-03,2656.3,actual\n2025-04,2372.5,forecast\n",
  "指标名称\t电解铝产量\t氧化铝产量:累计值\n频率\t月\t月\n单位\t万吨\t万吨\n来源\t国家统计局\t国家统计局\n2025-09\t381.0\t6,752.1\n2025-10\t380.2\t7,548.9\n2025-11\t379.2\t8,361.5\n注：数据经修订\n",
  "月份;产量（万吨）;同比（%）\n2025年1-2月;738,3;2,6\n2025年3月;374,2;3,4\n2025年4月;372,9;4,2\n合计;1.485,4;\n",
  "DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT\nX:AL(1.0),M,CN,2025-01,3722,A,T,3\nX:AL(1.0),M,CN,2025-02,3412,P,T,3\nX:AL(1.0),M,IN,2025-01,350.5,A,T,3\n",
  "指标,2025年1月,2025年2月,2025年3月\n铝价,19876,20567,20789\n库存,45.2,78.9,NA\n",
  "year,month,price\n2024,11,20763\n,12,20112\n2025,1,20050\n,2,20601\n",
  "name,period,value,unit\nalumina,2025-01,5743,kt\nalumina,2025-02,5300,kt\nbauxite,2025-01,1.8e3,kt\n",
  "<html><body><table><tr><th rowspan=2>月份<th colspan=2>产量<tr><th>当期<th>累计<tr><td>2025年3月<td>374.2<td>1,112.5<tr><td>2025年4月<td>372.9<td>1,485.4</table><script>alert(1)</script></body></html>",
  '{"version":"2.0","class":"dataset","label":"Output","id":["geo","time"],"size":[2,3],"role":{"time":["time"]},"dimension":{"geo":{"category":{"index":{"CN":0,"IN":1},"label":{"CN":"China","IN":"India"}}},"time":{"category":{"index":["2025M01","2025M02","2025M03"]}}},"value":[372.2,341.2,374.2,null,30.1,33.5],"status":{"2":"p"}}',
  '[{"page":1,"pages":1,"per_page":50,"total":2},[{"indicator":{"id":"A.B","value":"Output (kt)"},"country":{"id":"CN","value":"China"},"countryiso3code":"CHN","date":"2024","value":43006.5,"unit":"","obs_status":"","decimal":0},{"indicator":{"id":"A.B","value":"Output (kt)"},"country":{"id":"CN","value":"China"},"countryiso3code":"CHN","date":"2023","value":null,"unit":"","obs_status":"","decimal":0}]]',
  '{"series":{"docs":[{"@frequency":"monthly","provider_code":"IMF","dataset_code":"PCPS","series_code":"M.PALUM","series_name":"Aluminium","period":["2025-09","2025-10","2025-11"],"period_start_day":["2025-09-01","2025-10-01","2025-11-01"],"value":[2653.5,"NA",2821.4]}],"num_found":1}}',
  '{"code":0,"data":{"header":["日期","铝价(元/吨)"],"list":[["2025-09",20760],["2025-10",21010.5],["2025-11",21490]]}}',
  '[{"month":"2025-01","price":2573.4},{"month":"2025-02","price":2657.9}]',
];

/** Those above, and the beginnings of the monthly files that lie beside the project, where they do. */
export function seeds(): readonly Uint8Array[] {
  const folder = resolve(__dirname, "../../../shared/series");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".csv")) : [];
  if (files.length === 0)
    console.warn("../shared/series is not there: only the fuzz run's own files are mutated");
  const beginnings = files.map((file) => beginning(readFileSync(join(folder, file))));
  return [...own.map((text) => new TextEncoder().encode(text)), ...beginnings];
}

/** The first lines of a file, some two thousand bytes. */
function beginning(bytes: Buffer): Uint8Array {
  const end = bytes.indexOf(10, 2000);
  return new Uint8Array(end < 0 ? bytes : bytes.subarray(0, end));
}
