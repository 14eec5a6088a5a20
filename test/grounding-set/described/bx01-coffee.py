import matplotlib.pyplot as plt

arabica = [78, 80, 81, 83, 84, 85, 86, 88, 90]
robusta = [62, 65, 66, 68, 70, 71, 73, 75, 76]
liberica = [66, 70, 72, 74, 77, 79, 80, 82, 84]

plt.figure(figsize=(7, 6))
plt.boxplot([arabica, robusta, liberica], labels=['Arabica', 'Robusta', 'Liberica'], patch_artist=True,
            boxprops=dict(facecolor='peru'), medianprops=dict(color='black'))
plt.title('Cupping Scores of Coffee Varieties')
plt.xlabel('Variety')
plt.ylabel('Cupping Score')
plt.show()
