import matplotlib.pyplot as plt
lr = [1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2]
adam = [3.1, 2.7, 2.3, 2.05, 2.2, 3.4, 5.6]
sgd = [5.8, 5.2, 4.4, 3.7, 3.0, 2.5, 2.3]
fig, ax = plt.subplots()
ax.semilogx(lr, adam, color="C3", marker="o", label="AdamW")
ax.semilogx(lr, sgd, color="C4", marker="v", ls="--", label="SGD")
ax.set_xlabel("Learning rate")
ax.set_ylabel("Validation loss")
ax.set_ylim(1.5, 6.5)
ax.legend()
ax.grid(which="both", alpha=0.25)
plt.savefig("lr_sweep_log.png", dpi=120)
