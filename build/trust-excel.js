const { installCaCertificate, uninstallCaCertificate } = require("office-addin-dev-certs");
const { authority, certificates } = require("./excel-certificates");

// npm run trust: lets this computer trust the certificates of `npm run excel`. npm run trust -- --undo takes it back.

const before = {
  install: `This adds the certificate authority in .certificates/ca.crt, which was made on this computer, to those that you
trust, so that Excel accepts https://localhost:3443. It vouches for localhost alone, for a year, and its key was not kept.
Windows and Mac ask you to confirm; Linux asks for the password of sudo. To take it back: npm run trust -- --undo
Where another add-in has installed its own authority of the same name, that one is kept: undo first, then try again.
将把 .certificates/ca.crt 中由本机生成的证书颁发机构加入受信任列表，使 Excel 接受 https://localhost:3443。它仅为
localhost 签发，有效期一年，私钥未保存。Windows 和 Mac 会要求确认，Linux 需要 sudo 密码。撤销：npm run trust -- --undo
如已安装其他加载项的同名颁发机构，则保留原有的：请先撤销，再重试。
`,
  undo: `This removes the authority "Developer CA for Microsoft Office Add-ins" from those that you trust.
将从受信任列表中移除“Developer CA for Microsoft Office Add-ins”。
`,
};

async function main() {
  if (process.argv.includes("--undo")) {
    console.log(before.undo);
    return uninstallCaCertificate(false);
  }
  await certificates();
  console.log(before.install);
  return installCaCertificate(authority);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
