import matplotlib.pyplot as plt

juniors = [4.2, 4.5, 4.7, 4.8, 4.9, 5.0, 5.1, 5.3, 5.6]
seniors = [5.4, 5.7, 5.9, 6.1, 6.2, 6.3, 6.5, 6.8, 7.2]
masters = [4.6, 4.9, 5.1, 5.3, 5.4, 5.6, 5.7, 5.9, 6.3]

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot([juniors, seniors, masters], positions=[1, 2, 3], showmedians=True)
for body in parts['bodies']:
    body.set_facecolor('orchid')
    body.set_edgecolor('black')
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Juniors', 'Seniors', 'Masters'])
ax.set_title('Long Jump Results by Age Class')
ax.set_xlabel('Age Class')
ax.set_ylabel('Distance (m)')
plt.show()
