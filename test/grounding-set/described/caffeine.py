import matplotlib.pyplot as plt

data = [
    [310, 325, 330, 340, 345, 355, 360, 372, 390],
    [290, 300, 312, 318, 325, 330, 338, 350, 362],
    [255, 270, 278, 285, 290, 298, 305, 315, 330],
    [260, 275, 282, 295, 305, 318, 330, 345, 420],
]
labels = ['0 mg', '50 mg', '100 mg', '200 mg']

fig, ax = plt.subplots(figsize=(8, 5))
box = ax.boxplot(data, labels=labels, patch_artist=True)
for patch, c in zip(box['boxes'], ['lightgray', 'wheat', 'tan', 'peru']):
    patch.set_facecolor(c)
ax.set_title('Reaction Time by Caffeine Dose')
ax.set_xlabel('Caffeine Dose')
ax.set_ylabel('Reaction Time (ms)')
ax.yaxis.grid(True)
plt.show()
