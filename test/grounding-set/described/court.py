import matplotlib.pyplot as plt

labels = ['Civil', 'Criminal', 'Family', 'Labour', 'Tax']
sizes = [34, 27, 18, 13, 8]
colors = ['lightblue', 'tomato', 'khaki', 'plum', 'lightgreen']
explode = (0, 0.1, 0, 0, 0)

plt.figure(figsize=(7, 7))
plt.pie(sizes, explode=explode, labels=labels, colors=colors, autopct='%1.1f%%', startangle=90)
plt.title('Cases Heard by the District Court in 2022')
plt.show()
