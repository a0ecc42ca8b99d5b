@echo off
rem Runs RAR on Windows: rar COMMAND ... Needs a Java, 17 or newer, and the program in one file: rar.jar beside this file, or
rem as "mvn package" leaves it in a checkout. The exit code is the program's; 2 also where it could not be started.
setlocal
set "jar=%~dp0rar.jar"
if not exist "%jar%" set "jar=%~dp0rar-examples\target\rar.jar"
if not exist "%jar%" (
  echo rar: there is no rar.jar beside this file; copy it there, or build it with: mvn package -DskipTests>&2
  exit /b 2
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
chcp 65001 >nul
"%java%" -XX:+UseSerialGC -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%jar%" %*
