/** How to load the add-in from this computer, in the words of Excel's own menus. */
module.exports = (address, manifest) => `
ALU for Excel is served at ${address}  (Ctrl+C stops it)
Once on this computer: npm run trust, so that Excel accepts the certificate of localhost.
The manifest: ${manifest}

  Windows  Share the manifest's folder (its Properties > Sharing), then in Excel: File > Options > Trust Center >
           Trust Center Settings > Trusted Add-in Catalogs: add the share's \\\\path, tick Show in Menu, restart Excel;
           Home > Add-ins > More Add-ins > SHARED FOLDER > ALU.
  Mac      Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel;
           Home > Add-ins > ALU.
  Web      excel.cloud.microsoft > Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in: the manifest.

Then type =ALU. in a cell.

在 ${address} 提供 ALU（按 Ctrl+C 停止）。在本机首次使用前运行 npm run trust，使 Excel 信任 localhost 证书。
清单文件：${manifest}

  Windows  共享清单所在文件夹（属性 > 共享），在 Excel 中：文件 > 选项 > 信任中心 > 信任中心设置 >
           受信任的加载项目录，添加该共享的 \\\\路径，勾选“显示在菜单中”，重启 Excel；
           开始 > 加载项 > 更多加载项 > 共享文件夹 > ALU。
  Mac      将清单复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef，重启 Excel；
           开始 > 加载项 > ALU。
  网页版   excel.cloud.microsoft > 开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项，选择清单。

然后在单元格中输入 =ALU.
`;
