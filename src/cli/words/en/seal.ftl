# Sealed folders: --encrypt, and `encrypt` in event.toml.

encrypt-word = “{ $value }” is neither “zip” nor a recipient of age.
    .why = Nobody could open what would be sealed with it, so nothing was written.
    .fix = Write zip for a ZIP with a passphrase, or the line that begins with age1 and that age-keygen shows as the public key.

encrypt-key = “{ $value }” is no whole recipient of age.
    .why = Nobody could open what would be sealed with it, so nothing was written.
    .fix = Copy the public key again, all of it: it begins with age1 and has 62 letters and digits.

encrypt-secret = This is the secret key of age, not the recipient.
    .why = Whoever has the secret key opens everything that is sealed for it. It belongs in no event folder and in no command.
    .fix = Write the public key instead, which begins with age1: age-keygen -y KEYFILE shows it. If others may have seen the secret key, make a new one.

encrypt-mixed = Recipients of age and “zip” stand together.
    .why = One folder becomes one file, which opens either with keys or with a passphrase.
    .fix = Keep only the one or the other.

encrypt-without-age = This techcamp was built without age.
    .why = It cannot seal for a recipient (age1…), so nothing was written.
    .fix = Install it with age (cargo install --path . --features age), or use a ZIP with a passphrase: --encrypt zip.

seal-sealed = sealed: { $file }, which opens { $lock ->
    [zip] with the passphrase, in 7-Zip, WinZip, WinRAR or Keka; Windows alone does not open it
   *[age] with the key of { $keys }: age --decrypt --identity KEYFILE, then as any ZIP
}
seal-as-before = It opens with the passphrase of before; for another one: --force
seal-strangers = { $count ->
    [one] Nothing was written: this file lies open where all is to be sealed, and it is not as techcamp wrote it.
   *[other] Nothing was written: these files lie open where all is to be sealed, and they are not as techcamp wrote them.
}
    .fix = Move them out of the package, or delete what you do not need; then build again.
seal-ask = Passphrase for { $file } (nothing is shown):
seal-again = Once more:
seal-differ = These two are not the same.
seal-empty = The passphrase is empty.
seal-short = The passphrase is too short: { $least } letters at least. Four or five words that have nothing to do with each other are easy to keep in mind.
seal-letters = The passphrase has letters that not every program writes in the same way. Use letters from a to z, digits, blanks and signs of an English keyboard.
seal-nobody = { $file } needs a passphrase, and nobody is here to ask. Write it into the first line of a file outside the event folder and add --passphrase-file FILE.
seal-beside = { $file } lies in the event folder or beside what is sealed: whoever gets that could open it. Move it out of there. Nothing was written.
seal-opens = Nothing was written: an earlier build sealed { $file }, and what is in that folder would lie open now. Add --encrypt again, or --force if it may.
seal-open-still = { $count ->
    [one] open still: { $folder }, with 1 file of an earlier build. Delete it, or build it again sealed.
   *[other] open still: { $folder }, with { $count } files of an earlier build. Delete them, or build them again sealed.
}
seal-nothing = Nothing was written.
seal-unused = There is a passphrase, and nothing is to be locked with it: add --encrypt zip, or write encrypt = "zip" into event.toml. Nothing was written.
