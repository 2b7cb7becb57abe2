-- Our copies that lie in a folder, not below it; those that wait for a better one too.
WHERE sha256 IS NOT NULL
  AND archive_path >= :prefix AND archive_path < :after
  AND instr(substr(archive_path, length(:prefix) + 1), '/') = 0
ORDER BY archive_path
