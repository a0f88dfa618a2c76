# What "sam build" calls: Maven lays the function out, and it is taken as it is.
build-Summarise:
	mvn -q -B -DskipTests package
	cp -R target/function/lib "$(ARTIFACTS_DIR)"
