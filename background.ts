import "~src/background"
