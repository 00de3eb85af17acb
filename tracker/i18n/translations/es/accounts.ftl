# What is wrong with a new password, and letters that could not be sent
web-refusal-unsent-title = No se pudo enviar el mensaje
web-refusal-unsent-says = Lo que pidió está hecho. El mensaje correspondiente no salió porque el servidor de correo no responde; avise a quien administra esta instalación.
password-too-short = Use al menos { $least } caracteres. Unas cuantas palabras seguidas son fáciles de recordar.
password-too-long = Use como máximo { $most } caracteres.
password-common = Es una de las contraseñas que primero se prueban. Elija otra.
password-known-words = Está hecha con su nombre, su club o algo parecido, que un extraño probaría. Elija otras palabras.
