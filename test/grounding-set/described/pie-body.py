import matplotlib.pyplot as plt

elements = ['Oxygen', 'Carbon', 'Hydrogen', 'Nitrogen', 'Other']
share = [65, 18.5, 9.5, 3.2, 3.8]
plt.figure(figsize=(6, 6))
plt.pie(share, labels=elements, autopct='%1.1f%%', startangle=90,
        colors=['tomato', 'dimgray', 'lightskyblue', 'mediumseagreen', 'wheat'])
plt.title('Chemical Composition of the Human Body by Mass')
plt.axis('equal')
plt.show()
